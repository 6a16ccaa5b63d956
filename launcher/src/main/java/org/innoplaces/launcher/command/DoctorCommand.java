package org.innoplaces.launcher.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.innoplaces.launcher.doctor.Examination;
import org.innoplaces.launcher.doctor.Finding.Weight;
import org.innoplaces.launcher.doctor.OtherPlatform;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.Distribution;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code innoplaces doctor}: says what is wrong with an instance and what to do about it. */
@Command(
    name = "doctor",
    description = "Looks an instance over and says what to do; changes nothing.",
    mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

  @Option(names = "--port", paramLabel = "N", description = "HTTP port (default: 8080)")
  private int port = 8080;

  @Option(
      names = "--against",
      paramLabel = "VERSION|DIR",
      description = "what the plugins would do in another version, or distribution")
  private String against;

  @Option(names = "--json", description = "the findings as JSON, for programs")
  private boolean json;

  @Mixin private DataOption data;

  private final Console console;
  private final Supplier<Distribution> distribution;

  public DoctorCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() {
    Optional<OtherPlatform> other = Optional.ofNullable(against).map(OtherPlatform::of);
    Examination examination = Examination.of(distribution.get(), data.directory(), port, other);
    if (json) {
      console.say(examination.json());
    } else {
      tell(examination);
    }
    return examination.count(Weight.FAULT) == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void tell(Examination examination) {
    examination.findings().forEach(finding -> console.say(finding.toString()));
    List<String> sum = new ArrayList<>();
    for (Weight weight : List.of(Weight.FAULT, Weight.NOTE)) {
      long count = examination.count(weight);
      sum.add(count + " " + weight.token() + (count == 1 ? "" : "s"));
    }
    console.say(String.join(", ", sum) + ".");
  }
}
