package lab.kept;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "kept_visit")
public class Visit {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "at")
  private Instant at;

  protected Visit() {}

  Visit(Instant at) {
    this.id = UUID.randomUUID();
    this.at = at;
  }
}
