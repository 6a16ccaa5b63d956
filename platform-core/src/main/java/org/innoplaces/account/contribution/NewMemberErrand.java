package org.innoplaces.account.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.account.action.AnnounceMember;
import org.innoplaces.account.action.TellOfMember;
import org.innoplaces.job.extension.Errand;
import org.innoplaces.problem.Message;

/** Tells plugins of new members. */
@ApplicationScoped
class NewMemberErrand implements Errand {

  private final TellOfMember tell;

  protected NewMemberErrand() {
    this(null);
  }

  @Inject
  NewMemberErrand(TellOfMember tell) {
    this.tell = tell;
  }

  @Override
  public String name() {
    return AnnounceMember.ERRAND;
  }

  @Override
  public Message label() {
    return Message.of("job.account.new-member");
  }

  @Override
  public Optional<Duration> run(String id) {
    tell.tell(UUID.fromString(id));
    return Optional.empty();
  }
}
