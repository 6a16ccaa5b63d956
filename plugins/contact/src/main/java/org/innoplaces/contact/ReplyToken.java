package org.innoplaces.contact;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names a conversation in an address, so that only we could have written it: its id and a signature
 * of 80 bits, as letters and digits that outlive a change of case.
 */
public final class ReplyToken {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int ID = 16;
  private static final int SIGNATURE = 10;
  private static final int BASE = 36;

  private final byte[] key;

  /** Signs with that secret. */
  public ReplyToken(ReplySecret secret) {
    this.key = Base64.getDecoder().decode(secret.value());
  }

  /** The token of a conversation; 41 characters at most. */
  public String of(UUID conversation) {
    byte[] id = bytes(conversation);
    return new BigInteger(1, ByteBuffer.allocate(ID + SIGNATURE).put(id).put(signature(id)).array())
        .toString(BASE);
  }

  /** The conversation that a token names; empty when we did not write it. */
  public Optional<UUID> read(String token) {
    if (!token.matches("[0-9A-Za-z]{1,45}")) {
      return Optional.empty();
    }
    byte[] digits = new BigInteger(token, BASE).toByteArray();
    int extra = Math.max(0, digits.length - ID - SIGNATURE);
    byte[] all = new byte[ID + SIGNATURE];
    int length = digits.length - extra;
    System.arraycopy(digits, extra, all, all.length - length, length);
    byte[] id = Arrays.copyOf(all, ID);
    byte[] signature = Arrays.copyOfRange(all, ID, all.length);
    ByteBuffer both = ByteBuffer.wrap(id);
    return MessageDigest.isEqual(signature, signature(id))
        ? Optional.of(new UUID(both.getLong(), both.getLong()))
        : Optional.empty();
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(ID)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private byte[] signature(byte[] id) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return Arrays.copyOf(mac.doFinal(id), SIGNATURE);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
    }
  }
}
