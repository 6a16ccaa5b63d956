package org.innoplaces.link;

import org.innoplaces.problem.Message;

/**
 * What a page says before somebody does what a link is for.
 *
 * @param title of the page
 * @param text what will happen; names what it is about
 * @param button what one presses to do it
 */
public record DeedWords(Message title, Message text, Message button) {}
