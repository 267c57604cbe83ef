/** The families of legal forms. */
export const FAMILIES: Readonly<Record<string, string>> = {
  association: 'association',
  cooperative: 'cooperative',
  mutuelle: 'mutual',
  fondation: 'foundation',
  societe: 'company',
  public: 'public body',
  autre: 'other',
}
