package org.innoplaces.link.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.innoplaces.link.DeedWords;
import org.innoplaces.link.extension.LinkDeed;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;

/** Remembers what it was done to; refuses what is called so. */
@ApplicationScoped
public class CountedDeed implements LinkDeed {

  static final String PURPOSE = "test.count";
  static final List<String> DONE = new ArrayList<>();

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public DeedWords words(String subject) {
    return new DeedWords(locale -> "Count", locale -> "Counts " + subject, locale -> "Do");
  }

  @Override
  public Message act(String subject) {
    if (subject.startsWith("refuse")) {
      throw new InvalidInput(Problem.of("unknown-link", null));
    }
    DONE.add(subject);
    return locale -> "Counted " + subject;
  }
}
