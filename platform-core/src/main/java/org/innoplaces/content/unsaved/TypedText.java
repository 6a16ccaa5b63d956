package org.innoplaces.content.unsaved;

import org.innoplaces.content.entry.Draft;

/**
 * What stands in a form: the text of a language and the shared values, each with the revision that
 * it started from. Nothing of it is checked: it is kept as it was typed.
 *
 * @param language the text, with its address and the note
 * @param shared the shared values
 */
public record TypedText(Draft language, Draft shared) {}
