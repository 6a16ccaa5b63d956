package org.innoplaces.mail;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.innoplaces.problem.Message;

/**
 * A mail of a plugin with the words that it has by default.
 *
 * @param id stable and unique, with the plugin's id in front: {@code hello.welcome}
 * @param label what it is for, for the desk
 * @param subject one line, in which {@code {name}} stands for a variable
 * @param text paragraphs with an empty line between them, in which the same counts
 * @param variables all that may stand between braces
 */
public record MailTemplate(
    String id, Message label, Message subject, Message text, List<MailVariable> variables) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
  private static final int LONGEST = 100;

  /**
   * Checks the id and keeps a copy.
   *
   * @throws IllegalArgumentException when it is no id
   */
  public MailTemplate {
    if (!ID.matcher(id).matches() || id.length() > LONGEST) {
      throw new IllegalArgumentException("No id for a mail: '" + id + "'");
    }
    variables = List.copyOf(variables);
  }

  /**
   * A template whose words stand in a bundle as they are, under {@code <id>.label}, {@code
   * <id>.subject} and {@code <id>.text}; nothing in them needs quotes.
   */
  public static MailTemplate of(
      String id, String bundle, ClassLoader loader, List<MailVariable> variables) {
    return new MailTemplate(
        id,
        raw(bundle, loader, id + ".label"),
        raw(bundle, loader, id + ".subject"),
        raw(bundle, loader, id + ".text"),
        variables);
  }

  private static Message raw(String bundle, ClassLoader loader, String key) {
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return (Locale locale) -> {
      try {
        return ResourceBundle.getBundle(bundle, locale, loader, noFallback).getString(key);
      } catch (MissingResourceException missing) {
        return key;
      }
    };
  }
}
