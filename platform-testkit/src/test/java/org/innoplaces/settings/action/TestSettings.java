package org.innoplaces.settings.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.settings.Live;
import org.innoplaces.settings.SecretSetting;
import org.innoplaces.settings.extension.SettingsRecord;

/** Settings of a plugin that is only there for tests. */
@ApplicationScoped
public class TestSettings implements SettingsRecord<TestSettings.Cups> {

  static final String PLUGIN = "test-settings";

  /** What there is to set. */
  public record Cups(
      @Live @NotNull @Max(9) Integer cups,
      @NotBlank String tea,
      List<String> guests,
      Size size,
      @Live @SecretSetting String recipe) {}

  /** How large a cup is. */
  public enum Size {
    SMALL,
    LARGE
  }

  @Override
  public String plugin() {
    return PLUGIN;
  }

  @Override
  public Cups defaults() {
    return new Cups(2, "green", List.of("Zoé"), Size.SMALL, null);
  }

  /** Nobody drinks from more cups than there are. */
  @Override
  public List<Problem> problems(Cups wanted) {
    int guests = wanted.guests().size();
    return guests > wanted.cups()
        ? List.of(
            new Problem(
                "few-cups",
                Source.pointer("/cups"),
                locale -> wanted.cups() + " cups for " + guests + " guests"))
        : List.of();
  }
}
