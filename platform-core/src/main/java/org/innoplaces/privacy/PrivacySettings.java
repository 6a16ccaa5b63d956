package org.innoplaces.privacy;

import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/**
 * Settings of privacy.
 *
 * @param ledger the file that remembers erasures; {@code erased.jsonl} in {@code
 *     innoplaces.data.directory}, which is {@code data} when nothing else is said
 */
public record PrivacySettings(Path ledger) {

  /** Reads the settings. */
  public static PrivacySettings of(Config config) {
    String data = config.getOptionalValue("innoplaces.data.directory", String.class).orElse("data");
    return new PrivacySettings(Path.of(data).toAbsolutePath().resolve("erased.jsonl"));
  }
}
