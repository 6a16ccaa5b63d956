package org.innoplaces.launcher.doctor;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innoplaces.launcher.archive.ClassDataArchive;
import org.innoplaces.launcher.doctor.Finding.Weight;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;

/** All findings about an instance, in the order in which it was looked over. */
public record Examination(List<Finding> findings) {

  /** Keeps a copy. */
  public Examination {
    findings = List.copyOf(findings);
  }

  /**
   * Looks an instance over; changes nothing.
   *
   * @param port that it would listen on
   * @param other the platform that its plugins are compared with instead of this one
   */
  public static Examination of(
      Distribution distribution, DataDirectory data, int port, Optional<OtherPlatform> other) {
    List<Finding> findings = new ArrayList<>();
    findings.add(ExaminePlace.java());
    findings.add(ExaminePlace.fastStarts(ClassDataArchive.ofThisProcess()));
    findings.add(ExaminePlace.folder(data));
    findings.addAll(ExaminePlace.running(data, port));
    findings.addAll(ExamineStore.of(data));
    findings.addAll(
        other
            .map(platform -> ExaminePlugins.of(distribution, data, platform))
            .orElseGet(() -> ExaminePlugins.of(distribution, data)));
    return new Examination(findings);
  }

  /** How many are of a weight. */
  public long count(Weight weight) {
    return findings.stream().filter(finding -> finding.weight() == weight).count();
  }

  /** For programs: an object with the list of findings. */
  public String json() {
    JsonArrayBuilder list = Json.createArrayBuilder();
    findings.forEach(
        finding ->
            list.add(
                Json.createObjectBuilder()
                    .add("weight", finding.weight().token())
                    .add("text", finding.text())
                    .add("remedy", finding.remedy())));
    return Json.createObjectBuilder().add("format", 1).add("findings", list).build().toString();
  }
}
