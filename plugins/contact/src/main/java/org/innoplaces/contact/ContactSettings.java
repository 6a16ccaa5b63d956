package org.innoplaces.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.settings.Live;
import org.innoplaces.settings.SecretSetting;

/**
 * What administrators can set of us on the desk.
 *
 * @param team the address that is told of new messages about subjects without a team of their own;
 *     without one, new messages are only counted on the desk
 * @param acknowledges whether who writes gets a mail that the message has arrived
 * @param perAddress from so many messages of an address in an hour on, it is asked by mail whether
 *     it wrote them
 * @param perNetwork the same for the part of the network that they come from
 * @param inAll the same for those of everybody
 * @param fetches whether mails are fetched from a mailbox
 * @param mailbox the address whose mails are in it
 * @param imapHost the mail server
 * @param imapPort its port; without one, the usual
 * @param imapEncryption how the connection is kept secret
 * @param imapUser who signs in; without one, the address
 * @param imapPassword the password of that user
 * @param imapFolder the folder; without one, {@code INBOX}
 */
public record ContactSettings(
    @Live @Email @Size(max = 254) String team,
    @Live @NotNull Boolean acknowledges,
    @Live @NotNull @Min(1) @Max(100) Integer perAddress,
    @Live @NotNull @Min(2) @Max(1_000) Integer perNetwork,
    @Live @NotNull @Min(10) @Max(10_000) Integer inAll,
    @Live @NotNull Boolean fetches,
    @Live @Email @Size(max = 254) String mailbox,
    @Live @Size(max = 253) String imapHost,
    @Live @Min(1) @Max(65535) Integer imapPort,
    @Live @NotNull Encryption imapEncryption,
    @Live @Size(max = 254) String imapUser,
    @Live @SecretSetting @Size(max = 1000) String imapPassword,
    @Live @Size(max = 200) String imapFolder) {

  /** How the connection to a mail server is kept secret. */
  public enum Encryption {
    /** From its first word. */
    TLS,
    /** Once both have agreed on it, and not at all otherwise. */
    STARTTLS,
    /** Not at all: for a server on the same machine. */
    NONE
  }

  /** The address whose mails are fetched; empty when none are. */
  public Optional<String> fetched() {
    return Optional.ofNullable(mailbox)
        .filter(address -> fetches && !address.isBlank())
        .map(address -> address.strip().toLowerCase(Locale.ROOT));
  }

  /** The address of who answers what is about a subject; empty when there is none. */
  public Optional<String> teamOf(Subject subject) {
    return subject.team().or(() -> Optional.ofNullable(team).filter(to -> !to.isBlank()));
  }
}
