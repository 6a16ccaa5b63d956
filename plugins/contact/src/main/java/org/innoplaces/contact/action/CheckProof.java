package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.contact.Challenge;
import org.innoplaces.contact.ProofRepository;
import org.innoplaces.contact.UsedProof;
import org.innoplaces.json.JsonText;

/** Says whether work was done that we gave, in time and for the first time. */
@ApplicationScoped
class CheckProof {

  private static final int LONGEST = 1_000;
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}\\?expires=(\\d{1,11})&");

  private final Seal seal;
  private final ProofRepository proofs;

  protected CheckProof() {
    this(null, null);
  }

  @Inject
  CheckProof(Seal seal, ProofRepository proofs) {
    this.seal = seal;
    this.proofs = proofs;
  }

  /** Whether it counts; it is used up then. For who stands in the queue. */
  boolean counts(String proof, Instant now) {
    proofs.removeExpired(now);
    return read(proof)
        .filter(this::isOurs)
        .flatMap(CheckProof::used)
        .filter(used -> now.isBefore(used.expiresAt()))
        .filter(proofs::use)
        .isPresent();
  }

  private boolean isOurs(JsonObject sent) {
    String digest = text(sent, "challenge");
    return Challenge.ALGORITHM.equals(text(sent, "algorithm"))
        && number(sent)
            .filter(number -> GiveChallenge.digest(text(sent, "salt"), number).equals(digest))
            .isPresent()
        && DIGEST.matcher(digest).matches()
        && seal.isOf(digest, text(sent, "signature"));
  }

  /** Empty also for what is no whole number, or a huge one. */
  private static Optional<Long> number(JsonObject sent) {
    try {
      return sent.get("number") instanceof JsonNumber number
          ? Optional.of(number.longValueExact())
          : Optional.empty();
    } catch (ArithmeticException | NumberFormatException other) {
      return Optional.empty();
    }
  }

  private static Optional<UsedProof> used(JsonObject sent) {
    Matcher salt = SALT.matcher(text(sent, "salt"));
    return salt.matches()
        ? Optional.of(
            new UsedProof(
                text(sent, "challenge"), Instant.ofEpochSecond(Long.parseLong(salt.group(1)))))
        : Optional.empty();
  }

  private static String text(JsonObject sent, String name) {
    return sent.getString(name, "");
  }

  private static Optional<JsonObject> read(String proof) {
    if (proof.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      String json = new String(Base64.getDecoder().decode(proof), StandardCharsets.UTF_8);
      return Optional.of(JsonText.parse(json));
    } catch (IllegalArgumentException | JsonException unreadable) {
      return Optional.empty();
    }
  }
}
