package org.innoplaces.membership.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.membership.ApplicationState;

/** What is still counted of an application that was removed; nothing leads back to it. */
@Entity
@Table(name = "membership_past")
public class PastApplication {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "sent_month")
  private LocalDate month;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ApplicationState state;

  @Column(name = "days")
  private Integer days;

  /** For the persistence provider. */
  protected PastApplication() {}

  /** Keeps what is counted; the id is drawn by lot, as one with a time would tell when. */
  public PastApplication(SentApplication counted) {
    this.id = UUID.randomUUID();
    this.month = counted.month().atDay(1);
    this.state = counted.state();
    this.days = counted.days().orElse(null);
  }

  /** What is counted. */
  public SentApplication counted() {
    return new SentApplication(YearMonth.from(month), state, Optional.ofNullable(days));
  }
}
