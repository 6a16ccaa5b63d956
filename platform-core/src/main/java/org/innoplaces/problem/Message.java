package org.innoplaces.problem;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * A sentence for a person that can be told in any language.
 *
 * <p>Immutable and safe for any thread.
 */
@FunctionalInterface
public interface Message {

  /**
   * The sentence in a language.
   *
   * @param locale the reader's language, never null
   * @return never null; a language without a translation answers in English
   */
  String in(Locale locale);

  /**
   * A message from the platform's own bundle.
   *
   * @param key the bundle key, for example {@code content.unknown-type}
   * @param arguments what the sentence names, in the order of its placeholders
   */
  static Message of(String key, Object... arguments) {
    return from("org.innoplaces.problem.messages", Message.class.getClassLoader(), key, arguments);
  }

  /** Several messages with a comma between them. */
  static Message listed(List<Message> parts) {
    return locale -> parts.stream().map(part -> part.in(locale)).collect(Collectors.joining(", "));
  }

  /**
   * A message from a bundle of a plugin, found by the plugin's class loader; an argument that is a
   * message itself is told in the same language.
   */
  static Message from(String bundle, ClassLoader loader, String key, Object... arguments) {
    return locale -> {
      try {
        var noFallback =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String pattern =
            ResourceBundle.getBundle(bundle, locale, loader, noFallback).getString(key);
        Object[] told =
            Arrays.stream(arguments)
                .map(argument -> argument instanceof Message inner ? inner.in(locale) : argument)
                .toArray();
        return new MessageFormat(pattern, locale).format(told);
      } catch (MissingResourceException missing) {
        return key;
      }
    };
  }
}
