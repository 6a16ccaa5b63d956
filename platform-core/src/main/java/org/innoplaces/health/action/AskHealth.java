package org.innoplaces.health.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.innoplaces.health.HealthAnswer;
import org.innoplaces.health.extension.HealthContribution;
import org.innoplaces.plugin.Contributions;

/**
 * Asks all plugins whether they are well, beside each other, and waits for none of them long.
 * Everybody may ask.
 */
@ApplicationScoped
public class AskHealth {

  private static final System.Logger LOG = System.getLogger(AskHealth.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Contributions<HealthContribution> contributed;
  private final Duration patience;
  private final Map<String, CompletableFuture<Optional<String>>> asked = new ConcurrentHashMap<>();

  /** For CDI proxies. */
  protected AskHealth() {
    this(List.of(), PATIENCE);
  }

  @Inject
  AskHealth(@Any Instance<HealthContribution> contributed) {
    this(contributed, PATIENCE);
  }

  AskHealth(Iterable<HealthContribution> contributed, Duration patience) {
    this.contributed = Contributions.of(contributed);
    this.patience = patience;
  }

  /** What each says, by its name; waits two seconds for all of them together. */
  public List<HealthAnswer> ask() {
    Map<String, CompletableFuture<Optional<String>>> answers = new TreeMap<>();
    contributed.each(one -> answers.put(one.name(), asked(one)));
    await(answers.values().stream().toList());
    return answers.entrySet().stream()
        .map(one -> new HealthAnswer(one.getKey(), now(one.getKey(), one.getValue())))
        .toList();
  }

  /** One that has not answered yet is not asked a second time: its thread is all that it gets. */
  private CompletableFuture<Optional<String>> asked(HealthContribution one) {
    return asked.compute(
        one.name(), (name, before) -> before == null || before.isDone() ? start(one) : before);
  }

  private static CompletableFuture<Optional<String>> start(HealthContribution one) {
    return CompletableFuture.supplyAsync(
        one::problem,
        task -> {
          Thread thread = new Thread(task, "innoplaces-health");
          thread.setDaemon(true);
          thread.start();
        });
  }

  private void await(List<CompletableFuture<Optional<String>>> answers) {
    CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(failed -> null)
        .join();
  }

  private Optional<String> now(String name, CompletableFuture<Optional<String>> answer) {
    try {
      return answer.isDone() ? answer.join() : Optional.of("no answer");
    } catch (CompletionException failed) {
      LOG.log(System.Logger.Level.ERROR, () -> "The check " + name + " failed", failed.getCause());
      return Optional.of("the check failed");
    }
  }
}
