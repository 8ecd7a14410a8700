import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';

/** The statement that the Public Sector Bodies Accessibility Regulations 2018 ask for, about the software itself. */
export function AccessibilityPage() {
  return (
    <Page
      title="Accessibility statement"
      lead="This statement is about the Quorate software. The organisation that runs it for you adds its own contact details."
    >
      <Section title="What you can do">
        <p>We want as many people as possible to be able to use Quorate. You can:</p>
        <ul>
          <li>do everything with a keyboard alone, and record a meeting without the grid, as a list of radio buttons</li>
          <li>zoom to 400% without scrolling sideways, other than within a wide table</li>
          <li>use most of it with a screen reader, with speech control and with a screen magnifier</li>
          <li>read the numbers of every chart as a table, or download them</li>
          <li>choose light or dark colours, or leave that to your device</li>
          <li>use your device's settings for high contrast and for less motion</li>
        </ul>
      </Section>
      <Section title="How accessible it is">
        <p>Quorate is built to meet level AA of the Web Content Accessibility Guidelines 2.2. These parts are known to be harder to use:</p>
        <ul>
          <li>The recording grid shows many meetings at once, and is wide. The roll call records the same marks one meeting at a time.</li>
          <li>The calendar of a date field can be slow to use with a keyboard. Typing the date always works.</li>
          <li>Tables that are wider than the screen scroll sideways within their own region.</li>
        </ul>
      </Section>
      <Section title="How it was tested">
        <p>
          Every page is checked by automatic tests in light and dark colours and at three widths, for contrast, sizes of targets, keyboard
          use and reflow. Automatic tests find only some problems. It has not yet been tested by people who use assistive technology every
          day.
        </p>
      </Section>
      <Section title="If something does not work for you">
        <p>
          Tell the administrator of your board. Say which page it is, what you wanted to do, and what you use: a browser, a screen reader or
          another aid. You can also ask for any table or record in another form.
        </p>
        <p>
          If you are not content with the answer, the{' '}
          <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a> can help. In Northern Ireland,
          contact the <a href="https://www.equalityni.org/">Equality Commission for Northern Ireland</a>.
        </p>
      </Section>
    </Page>
  );
}
