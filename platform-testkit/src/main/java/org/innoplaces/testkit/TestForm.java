package org.innoplaces.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.desk.DeskFile;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;
import org.innoplaces.site.SentFile;
import org.innoplaces.site.SiteForm;

/**
 * What was sent to a page or a screen of a plugin in a test: nothing, until the test says what,
 * thread by thread.
 */
public final class TestForm implements SiteForm, DeskForm {

  private final ThreadLocal<Sent> sent = ThreadLocal.withInitial(() -> new Sent(Map.of(), false));

  private static final class Sent {

    private final Map<String, String> values;
    private final boolean post;
    private final List<SentFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private String went = "";
    private DeskFile file;

    Sent(Map<String, String> values, boolean post) {
      this.values = Map.copyOf(values);
      this.post = post;
    }
  }

  /** From now on this was sent on the calling thread. */
  public void send(Map<String, String> values) {
    sent.set(new Sent(values, true));
  }

  /** From now on the page is only looked at, with these values in its address. */
  public void ask(Map<String, String> values) {
    sent.set(new Sent(values, false));
  }

  /** And these files, in every control. */
  public void attach(SentFile... files) {
    sent.get().files.addAll(List.of(files));
  }

  /** What was refused since then. */
  public List<Problem> problems() {
    return List.copyOf(sent.get().problems);
  }

  /** Where the page went on to; empty when it did not. */
  public String went() {
    return sent.get().went;
  }

  /** The file that the screen answered with; empty when it did not. */
  public Optional<DeskFile> file() {
    return Optional.ofNullable(sent.get().file);
  }

  @Override
  public boolean isSent() {
    return sent.get().post;
  }

  @Override
  public boolean isPost() {
    return isSent();
  }

  @Override
  public Optional<String> value(String name) {
    return Optional.ofNullable(sent.get().values.get(name));
  }

  @Override
  public List<SentFile> files(String name) {
    return List.copyOf(sent.get().files);
  }

  /** As if it were a value called {@code visitor}. */
  @Override
  public String visitorAddress() {
    return value("visitor").orElse("");
  }

  @Override
  public Optional<String> parameter(String name) {
    return value(name);
  }

  /** As if they were one value with a space between them. */
  @Override
  public List<String> parameters(String name) {
    return value(name).map(all -> List.of(all.split(" "))).orElse(List.of());
  }

  @Override
  public void send(DeskFile file) {
    sent.get().file = file;
  }

  /** As if it were a value called {@code part-1}. */
  @Override
  public Optional<String> part(int index) {
    return value("part-" + index);
  }

  @Override
  public Locale locale() {
    return Locale.FRENCH;
  }

  @Override
  public boolean succeeds(Runnable work) {
    try {
      work.run();
      return true;
    } catch (PlatformException refused) {
      sent.get().problems.addAll(refused.problems());
      return false;
    }
  }

  @Override
  public void go(String path) {
    sent.get().went = path;
  }

  @Override
  public void to(String path, String done, Runnable work) {
    if (succeeds(work)) {
      go(path + "?done=" + done);
    }
  }
}
