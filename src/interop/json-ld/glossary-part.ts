/** What the address of the glossary itself is made of: no term has it, whatever its id. */
export const GLOSSARY = ['glossaire', ''] as const
