package org.innoplaces.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.innoplaces.content.entry.ContentState;
import org.junit.jupiter.api.Test;

/** {@code @Transactional} means in tests what it means in the server. */
@OnEachDatabase
class TransactionsTest {

  private final TestPlatform platform;
  private final Counter counter;
  private final Counter other;
  private final long start;

  TransactionsTest(TestPlatform platform) {
    this.platform = platform;
    this.counter = platform.get(Counter.class);
    this.other = platform.get(Counter.class);
    this.start = counter.value();
  }

  @Test
  void commitWhenTheWorkEndsWell() throws Exception {
    counter.required(this::nothing);

    assertThat(raisedBy()).isEqualTo(1);
  }

  @Test
  void rollBackForUncheckedExceptionsOnly() {
    fails(() -> counter.required(() -> fail(new IllegalStateException("unchecked"))));
    assertThat(raisedBy()).isZero();

    fails(() -> counter.required(() -> fail(new IOException("checked"))));
    assertThat(raisedBy()).isEqualTo(1);
  }

  @Test
  void followTheRulesOfTheAnnotation() {
    fails(() -> counter.unusual(() -> fail(new IOException("checked"))));
    assertThat(raisedBy()).isZero();

    fails(() -> counter.unusual(() -> fail(new IllegalStateException("unchecked"))));
    assertThat(raisedBy()).isEqualTo(1);
  }

  @Test
  void joinTheCallersTransaction() {
    fails(
        () ->
            counter.required(
                () -> {
                  other.required(this::nothing);
                  other.mandatory(this::nothing);
                  return fail(new IllegalStateException("afterwards"));
                }));

    assertThat(raisedBy()).isZero();
  }

  @Test
  void cannotBeCommittedAfterAnInnerFailureThatWasCaught() {
    assertThatThrownBy(
            () ->
                counter.required(
                    () -> {
                      fails(() -> other.required(() -> fail(new IllegalStateException("in"))));
                      return null;
                    }))
        .isInstanceOf(TransactionalException.class);

    assertThat(raisedBy()).isZero();
  }

  @Test
  void areKeptWhenTheCallersTransactionIsAnother() throws Exception {
    fails(
        () ->
            counter.supports(
                () ->
                    other.required(
                        () -> {
                          platform.get(Counter.class).requiresNew(this::nothing);
                          return fail(new IllegalStateException("afterwards"));
                        })));

    assertThat(raisedBy()).isEqualTo(1);
  }

  @Test
  void areRequiredOrForbidden() {
    assertThatThrownBy(() -> counter.mandatory(this::nothing))
        .isInstanceOf(TransactionalException.class)
        .hasCauseInstanceOf(jakarta.transaction.TransactionRequiredException.class);
    assertThatThrownBy(() -> counter.required(() -> other.never(this::nothing)))
        .isInstanceOf(TransactionalException.class);
  }

  @Test
  void hideTheirChangesFromWorkOutsideOfThem() throws Exception {
    long seen = counter.required(() -> other.notSupported(other::value));

    assertThat(seen).isEqualTo(start);
  }

  @Test
  void areNeededForWriting() {
    ContentState state = platform.entityManager().find(ContentState.class, ContentState.ID);

    assertThatThrownBy(() -> platform.entityManager().persist(state))
        .isInstanceOf(TransactionRequiredException.class);
    assertThatThrownBy(() -> platform.entityManager().flush())
        .isInstanceOf(TransactionRequiredException.class);
  }

  private long raisedBy() {
    return counter.value() - start;
  }

  private Object nothing() {
    return null;
  }

  private static void fails(Callable<?> work) {
    assertThatThrownBy(work::call).isInstanceOf(Exception.class);
  }

  private static Object fail(Exception failure) throws Exception {
    throw failure;
  }
}
