package org.innoplaces.launcher.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"not-ready.html", "refusal.html", "absent.html", "version.html"})
  void bringTheStyleThatTheirPolicyAllows(String page) throws NoSuchAlgorithmException {
    String text = OwnWords.text(page);
    String style = text.substring(text.indexOf("<style>") + 7, text.indexOf("</style>"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

    assertThat(style).contains("prefers-color-scheme: dark");
    assertThat(OwnWords.POLICY)
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
        .doesNotContain("unsafe");
  }
}
