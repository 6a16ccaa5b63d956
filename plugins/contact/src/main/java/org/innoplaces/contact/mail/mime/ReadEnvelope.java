package org.innoplaces.contact.mail.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.innoplaces.account.EmailAddress;
import org.innoplaces.contact.mail.Envelope;

/** Reads from whom to whom a mail goes. */
final class ReadEnvelope {

  private static final int LONGEST_NAME = 200;

  private ReadEnvelope() {}

  static Envelope of(MimeMessage mail) throws MessagingException {
    Optional<InternetAddress> from = from(mail);
    return new Envelope(
        Headers.ids(Headers.one(mail, "Message-ID")).stream().findFirst(),
        references(mail),
        from.map(one -> EmailAddress.tidy(one.getAddress())).orElse(""),
        from.map(ReadEnvelope::name).orElse(""),
        recipients(mail),
        Optional.ofNullable(sent(mail)));
  }

  private static Optional<InternetAddress> from(MimeMessage mail) throws MessagingException {
    for (String name : List.of("From", "Sender", "Reply-To")) {
      Optional<InternetAddress> found =
          Headers.addresses(mail, name).stream()
              .filter(one -> !one.isGroup() && EmailAddress.read(one.getAddress()).isPresent())
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String name(InternetAddress address) {
    String told = address.getPersonal() == null ? "" : Headers.decoded(address.getPersonal());
    String name = told.replaceAll("^[\"']+|[\"']+$", "").strip();
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2));
  }

  private static List<String> references(MimeMessage mail) throws MessagingException {
    Set<String> all = new LinkedHashSet<>(Headers.ids(Headers.all(mail, "In-Reply-To")));
    List<String> before = new ArrayList<>(Headers.ids(Headers.all(mail, "References")));
    Collections.reverse(before);
    all.addAll(before);
    return List.copyOf(all);
  }

  private static Set<String> recipients(MimeMessage mail) throws MessagingException {
    Set<String> all = new HashSet<>();
    for (String name : List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To")) {
      addresses(mail, name).forEach(all::add);
    }
    return all;
  }

  private static Stream<String> addresses(MimeMessage mail, String name) throws MessagingException {
    return Headers.addresses(mail, name).stream()
        .map(one -> EmailAddress.tidy(one.getAddress()))
        .filter(one -> !one.isEmpty());
  }

  private static Instant sent(MimeMessage mail) throws MessagingException {
    Date date = mail.getSentDate();
    return date == null ? null : date.toInstant();
  }
}
