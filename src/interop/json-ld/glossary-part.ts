/** The end of the address that the glossary itself has. */
export const GLOSSARY = 'glossaire'
