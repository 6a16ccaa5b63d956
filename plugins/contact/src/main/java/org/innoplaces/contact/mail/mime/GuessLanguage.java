package org.innoplaces.contact.mail.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** In which language a mail is: as it says, or else French or English by its smallest words. */
final class GuessLanguage {

  private static final Set<String> FRENCH =
      Set.of(
          "le",
          "la",
          "les",
          "des",
          "une",
          "et",
          "je",
          "vous",
          "nous",
          "est",
          "pour",
          "dans",
          "que",
          "qui",
          "pas",
          "avec",
          "sur",
          "bonjour",
          "merci",
          "cordialement",
          "votre",
          "du",
          "au");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "to", "you", "we", "is", "are", "for", "in", "with", "that", "this",
          "hello", "dear", "thanks", "thank", "regards", "your", "would", "have", "my", "it");

  private GuessLanguage() {}

  static Optional<Locale> of(MimeMessage mail, String words) throws MessagingException {
    String said = Headers.low(mail, "Content-Language").split("[,;]", 2)[0].strip();
    if (said.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*")) {
      return Optional.of(Locale.forLanguageTag(said));
    }
    List<String> typed = Arrays.asList(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 400));
    long french = typed.stream().filter(FRENCH::contains).count();
    long english = typed.stream().filter(ENGLISH::contains).count();
    if (french == english) {
      return Optional.empty();
    }
    return Optional.of(french > english ? Locale.FRENCH : Locale.ENGLISH);
  }
}
