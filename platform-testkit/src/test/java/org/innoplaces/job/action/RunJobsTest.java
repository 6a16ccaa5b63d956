package org.innoplaces.job.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.job.JobFailure;
import org.innoplaces.job.JobStanding;
import org.innoplaces.job.UnknownJob;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class RunJobsTest {

  private final TestPlatform platform;
  private final String id = UUID.randomUUID().toString();

  RunJobsTest(TestPlatform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void settle() {
    CountedErrand.does(done -> Optional.empty());
    CountedJob.fails(false);
    platform.jobs().runDue();
  }

  @Test
  void doesOnceWhatACommittedTransactionLeft() {
    platform.inTransaction(() -> leave(id));

    platform.jobs().runDue();
    platform.jobs().runDue();

    assertThat(CountedErrand.runs(id)).isEqualTo(1);
  }

  @Test
  void doesNothingOfATransactionThatWasRolledBack() {
    assertThatThrownBy(
            () ->
                platform.inTransaction(
                    () -> {
                      leave(id);
                      throw new IllegalStateException("No");
                    }))
        .hasMessage("No");

    platform.jobs().runDue();

    assertThat(CountedErrand.runs(id)).isZero();
  }

  @Test
  void waitsForTheInstantThatWasSaid() {
    platform.inTransaction(
        () ->
            platform
                .get(LeaveErrand.class)
                .at(CountedErrand.NAME, id, platform.clock().instant().plusSeconds(60)));

    after(Duration.ofSeconds(59));
    assertThat(CountedErrand.runs(id)).isZero();
    after(Duration.ofSeconds(1));
    assertThat(CountedErrand.runs(id)).isEqualTo(1);
  }

  @Test
  void comesBackAfterThePauseThatTheErrandAsksFor() {
    CountedErrand.does(
        again ->
            CountedErrand.runs(id) < 2 ? Optional.of(Duration.ofMinutes(5)) : Optional.empty());
    platform.inTransaction(() -> leave(id));
    platform.jobs().runDue();

    after(Duration.ofMinutes(4));
    assertThat(CountedErrand.runs(id)).isEqualTo(1);
    after(Duration.ofMinutes(1));
    assertThat(CountedErrand.runs(id)).isEqualTo(2);
    after(Duration.ofHours(9));
    assertThat(CountedErrand.runs(id)).isEqualTo(2);
  }

  @Test
  void triesWhatThrowsAgainLaterAndLaterAndTellsWhy() {
    CountedErrand.does(
        failing -> {
          throw new IllegalStateException("The door is shut");
        });
    platform.inTransaction(() -> leave(id));
    platform.jobs().runDue();

    JobStanding standing = standing(CountedErrand.NAME);
    assertThat(standing.state()).isEqualTo("failing");
    assertThat(standing.lastFailure().map(JobFailure::reason)).contains("The door is shut");
    for (int minutes : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
      int before = CountedErrand.runs(id);
      after(Duration.ofMinutes(minutes).minusSeconds(1));
      assertThat(CountedErrand.runs(id)).isEqualTo(before);
      after(Duration.ofSeconds(1));
      assertThat(CountedErrand.runs(id)).isEqualTo(before + 1);
    }
  }

  @Test
  void runsAJobAtItsTimeAndBeforeThatWhenItIsCalled() {
    int before = CountedJob.RUNS.get();
    after(Duration.ofHours(7));
    assertThat(CountedJob.RUNS).hasValue(before + 1);
    after(Duration.ofHours(5));
    assertThat(CountedJob.RUNS).hasValue(before + 1);

    platform.get(RunJobNow.class).run(Actor.SYSTEM, CountedJob.NAME);
    platform.jobs().runDue();

    assertThat(CountedJob.RUNS).hasValue(before + 2);
  }

  @Test
  void triesAFailedJobAgainBeforeItsNextTime() {
    CountedJob.fails(true);
    after(Duration.ofHours(7));
    int before = CountedJob.RUNS.get();
    assertThat(standing(CountedJob.NAME).lastFailure().map(JobFailure::reason))
        .contains("The shelf is empty");

    CountedJob.fails(false);
    after(Duration.ofMinutes(1));

    assertThat(CountedJob.RUNS).hasValue(before + 1);
    assertThat(standing(CountedJob.NAME).state()).isEqualTo("waiting");
  }

  @Test
  void doesWaitingErrandsNowWhenTheyAreCalled() {
    CountedErrand.does(later -> Optional.of(Duration.ofHours(3)));
    platform.inTransaction(() -> leave(id));
    platform.jobs().runDue();

    platform.get(RunJobNow.class).run(Actor.SYSTEM, CountedErrand.NAME);
    platform.jobs().runDue();

    assertThat(CountedErrand.runs(id)).isEqualTo(2);
  }

  @Test
  void showsAndRunsJobsOnlyForThoseWhoMay() {
    Actor nobody = new Actor("account/" + UUID.randomUUID(), "Nobody");

    assertThatThrownBy(() -> platform.get(ReadJobs.class).all(nobody))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> platform.get(RunJobNow.class).run(nobody, CountedJob.NAME))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> platform.get(RunJobNow.class).run(Actor.SYSTEM, "no.such"))
        .isInstanceOf(UnknownJob.class);
  }

  @Test
  void readsTheListWithTwoStatements() {
    assertThat(platform.statements().during(() -> platform.get(ReadJobs.class).all(Actor.SYSTEM)))
        .hasSize(2);
  }

  @Test
  void doesAgainWhatAProcessThatWasKilledHadTakenUp() {
    platform.inTransaction(() -> leave(id));
    platform.inTransaction(
        () ->
            platform
                .entityManager()
                .createNativeQuery(
                    "update job_execution set picked = true, picked_by = 'killed',"
                        + " last_heartbeat = ?1 where task_instance = ?2")
                .setParameter(1, platform.clock().instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, id)
                .executeUpdate());
    platform.jobs().runDue();
    assertThat(CountedErrand.runs(id)).isZero();

    platform.clock().advance(Duration.ofHours(1));
    platform.jobs().reviveDead();
    platform.jobs().runDue();

    assertThat(CountedErrand.runs(id)).isEqualTo(1);
  }

  @Test
  void doesAJobAndEachErrandOnceThoughTwoProcessesLookForWork() throws InterruptedException {
    int before = CountedJob.RUNS.get();
    platform.clock().advance(Duration.ofHours(7));
    List<String> ids = Stream.generate(() -> UUID.randomUUID().toString()).limit(60).toList();
    CountDownLatch done = new CountDownLatch(ids.size());
    CountedErrand.does(
        each -> {
          done.countDown();
          return Optional.empty();
        });
    JobScheduler one = scheduler();
    JobScheduler two = scheduler();
    platform.inTransaction(() -> ids.forEach(this::leave));

    one.start(Executors.defaultThreadFactory());
    two.start(Executors.defaultThreadFactory());
    try {
      assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      one.stop();
      two.stop();
    }

    platform.jobs().runDue();
    assertThat(ids).allMatch(each -> CountedErrand.runs(each) == 1);
    assertThat(CountedJob.RUNS).hasValue(before + 1);
  }

  private JobScheduler scheduler() {
    return new JobScheduler(
        platform.get(JobTasks.class),
        platform.get(DataSource.class),
        new JobSettings(Duration.ofSeconds(1), 4, Duration.ofSeconds(20)),
        platform.clock());
  }

  private void leave(String errand) {
    platform.get(LeaveErrand.class).now(CountedErrand.NAME, errand);
  }

  private void after(Duration time) {
    platform.clock().advance(time);
    platform.jobs().runDue();
  }

  private JobStanding standing(String name) {
    return platform.get(ReadJobs.class).one(Actor.SYSTEM, name);
  }
}
