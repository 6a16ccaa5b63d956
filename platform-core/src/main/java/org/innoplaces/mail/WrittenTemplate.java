package org.innoplaces.mail;

/**
 * A mail as it is written in one language now.
 *
 * @param template what the plugin says of it
 * @param words what it says
 * @param edited whether administrators wrote them
 */
public record WrittenTemplate(MailTemplate template, TemplateWords words, boolean edited) {}
