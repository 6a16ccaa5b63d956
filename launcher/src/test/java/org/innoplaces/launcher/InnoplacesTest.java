package org.innoplaces.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.innoplaces.launcher.instance.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnoplacesTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run --colour red     | There is no option --colour. See 'innoplaces run --help'.",
        "run --prot 18601     | There is no option --prot. See 'innoplaces run --help'.",
        "run --port eighty    | The option --port does not take 'eighty'; it takes a number."
            + " See 'innoplaces run --help'.",
        "run --port           | The option --port needs a value: --port N."
            + " See 'innoplaces run --help'.",
        "run now              | Nothing is known to do with now. See 'innoplaces run --help'.",
        "runn                 | There is no command runn (did you mean run?)."
            + " See 'innoplaces --help'.",
        "audit verfy          | There is no command verfy (did you mean verify?)."
            + " See 'innoplaces audit --help'.",
      })
  void refusesInOneSentenceWhatItDoesNotKnow(String arguments, String sentence) {
    assertThat(execute(arguments)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(sentence + "\n");
    assertThat(out.size()).isZero();
  }

  @Test
  void refusesToGuessACommand() {
    assertThat(execute("")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines("Say which command to run. See 'innoplaces --help'.\n");
  }

  @Test
  void refusesAPortThatDoesNotExistBeforeItTouchesAnything() {
    assertThat(execute("run --port 70000 --data /nowhere/at/all")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines("Port 70000 does not exist: choose one from 1 to 65535.\n");
  }

  @Test
  void saysThatThereIsNoDatabaseWhoseLogCouldBeChecked() {
    assertThat(execute("audit verify --data target/nowhere")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("There is no database in ")
        .contains("say with --data which instance is meant");
    assertThat(execute("audit")).isEqualTo(2);
  }

  private int execute(String arguments) {
    System.setProperty("innoplaces.home", "target");
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String[] words = arguments.isEmpty() ? new String[0] : arguments.strip().split(" ");
    return Innoplaces.execute(console, words);
  }
}
