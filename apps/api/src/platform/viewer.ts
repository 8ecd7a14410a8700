/** The signed-in person of one request, as the platform knows them. */
export interface RequestViewer {
  id: string;
  name: string;
  email: string;
  roles: { boardId: string; role: 'ADMINISTRATOR' | 'CHAIR' | 'PARTNER' | 'VIEWER'; agencyId: string | null }[];
}
