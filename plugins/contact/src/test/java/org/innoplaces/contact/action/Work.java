package org.innoplaces.contact.action;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.innoplaces.contact.Challenge;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.TestPlatform;

/** Does in a test what the script does in a browser. */
public final class Work {

  private Work() {}

  /** The proof of a new challenge. */
  public static String done(TestPlatform platform) {
    return on(platform.get(GiveChallenge.class).give());
  }

  /** The proof of a challenge. */
  public static String on(Challenge challenge) {
    int number = 0;
    while (!GiveChallenge.digest(challenge.salt(), number).equals(challenge.digest())) {
      number++;
    }
    return written(challenge, number, Challenge.ALGORITHM);
  }

  static String written(Challenge challenge, long number, String algorithm) {
    String json =
        JsonText.object()
            .add("algorithm", algorithm)
            .add("challenge", challenge.digest())
            .add("number", number)
            .add("salt", challenge.salt())
            .add("signature", challenge.signature())
            .build()
            .toString();
    return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
