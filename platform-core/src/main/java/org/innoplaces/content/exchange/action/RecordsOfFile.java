package org.innoplaces.content.exchange.action;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.innoplaces.content.exchange.RecordsFile;
import org.innoplaces.json.JsonFlaw;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Goes through the records of one file and notes each problem at its line. */
final class RecordsOfFile {

  private static final System.Logger LOG = System.getLogger(RecordsOfFile.class.getName());

  private static final int MOST_PROBLEMS = 100;
  private static final int BATCH = 100;

  private final RecordsFile name;
  private final Path file;
  private final FolderProblems problems;
  private int noted;

  RecordsOfFile(RecordsFile name, Path file, FolderProblems problems) {
    this.name = name;
    this.file = file;
    this.problems = problems;
  }

  /** One record. */
  final class Line {
    private final RecordLines.Line line;
    private final JsonObject json;

    private Line(RecordLines.Line line, JsonObject json) {
      this.line = line;
      this.json = json;
    }

    JsonObject json() {
      return json;
    }

    /** As the file has it. */
    String text() {
      return line.text();
    }

    void note(List<Problem> found) {
      found.forEach(problem -> RecordsOfFile.this.note(line.number(), problem));
    }

    void everyHundred(Runnable work) {
      if (line.number() % BATCH == 0) {
        work.run();
      }
    }
  }

  /** Does something with each record; what that refuses is noted, what fails ends it. */
  void each(Consumer<Line> work) {
    try (RecordLines lines = new RecordLines(file)) {
      Optional<RecordLines.Line> next = lines.next();
      while (next.isPresent() && noted < MOST_PROBLEMS) {
        if (!isDone(next.get(), work)) {
          return;
        }
        next = lines.next();
      }
      if (next.isPresent()) {
        problems.add(name.path(), "", "more-problems", MOST_PROBLEMS);
      }
    } catch (CharacterCodingException malformed) {
      problems.add(name.path(), "", "not-utf-8");
    } catch (IOException unreadable) {
      problems.add(name.path(), "", "unreadable-file", String.valueOf(unreadable.getMessage()));
    }
  }

  private boolean isDone(RecordLines.Line line, Consumer<Line> work) {
    try {
      work.accept(new Line(line, JsonText.parse(line.text())));
    } catch (JsonException malformed) {
      JsonFlaw flaw = JsonFlaw.of(malformed);
      note(line.number(), Problem.of(flaw.code(), null, flaw.arguments().toArray()));
    } catch (InvalidInput | Conflict refused) {
      refused.problems().forEach(problem -> note(line.number(), problem));
    } catch (PlatformException refused) {
      throw refused;
    } catch (RuntimeException | LinkageError failure) {
      String place = name.path() + ":" + line.number();
      LOG.log(System.Logger.Level.ERROR, "The plugin failed at " + place, failure);
      note(line.number(), Problem.of("failed-record", null, name.plugin()));
      return false;
    }
    return true;
  }

  private void note(int line, Problem problem) {
    noted++;
    String pointer = problem.source() == null ? "" : problem.source().value();
    Source place = Source.file(name.path() + ":" + line, pointer);
    problems.add(name.path(), new Problem(problem.code(), place, problem.message()));
  }
}
