import { ratings, usualRatingWords } from '@quorate/domain';
import { useState } from 'react';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { useRatingWords } from '../ratings/use-rating-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import './boards.css';
import { readTypedRatingWords, type TypedRatingWords, typeRatingWords } from './typed-rating-words.ts';

const SetRatingWords = graphql(`
  mutation RatingWordsForm_SetRatingWords($input: SetRatingWordsInput!) {
    setRatingWords(input: $input) {
      board { id ratingWords { rating letter word definition } }
      userErrors { code message field }
    }
  }
`);

const usual = typeRatingWords(usualRatingWords);

/** What the board calls its ratings. Every page shows them in these words once they are saved. */
export function RatingWordsForm({ boardId }: { boardId: string }) {
  const words = useRatingWords();
  const { submit, errors, setErrors, isSaving } = useSubmit(SetRatingWords, (data) => data.setRatingWords);
  const { values, set, field } = useFields(typeRatingWords(words), errors);
  const [isFilledIn, setIsFilledIn] = useState(false);

  async function save() {
    const { words: changed, errors: slips } = readTypedRatingWords(values);
    if (slips.length > 0) return setErrors(slips);
    if (!(await submit({ input: { boardId, words: changed } }))) return;
    setIsFilledIn(false);
    showToast('Rating words saved');
  }

  function fillInUsual() {
    for (const name of Object.keys(usual) as (keyof TypedRatingWords)[]) set(name, usual[name]);
    setErrors([]);
    setIsFilledIn(true);
  }

  return (
    <Form onSubmit={save} submitLabel="Save rating words" errors={errors} isSaving={isSaving}>
      {ratings.map((rating) => (
        <fieldset key={rating} className="radio-group rating-words">
          <legend>
            <RatingChip rating={rating} />
          </legend>
          <div className="field-row">
            <Field label="Letter" width="short" {...field(`${rating}.letter`)} />
            <Field label="Word" width="short" {...field(`${rating}.word`)} />
          </div>
          <Field label="Definition" kind="lines" rows={2} width="long" {...field(`${rating}.definition`)} />
        </fieldset>
      ))}
      <div className="row">
        <Button onClick={fillInUsual}>Use the usual words again</Button>
      </div>
      {isFilledIn && <Notice isLive>The usual words are filled in. Save them to use them.</Notice>}
    </Form>
  );
}
