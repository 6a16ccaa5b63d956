package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innoplaces.account.action.NameActors;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.InboxLine;
import org.innoplaces.contact.Letter;

/** Tells of a conversation what the inbox lists: names for ids, days in the zone of the site. */
@ApplicationScoped
class TellLines {

  private final NameActors names;
  private final SiteTime time;

  protected TellLines() {
    this(null, null);
  }

  @Inject
  TellLines(NameActors names, SiteTime time) {
    this.names = names;
    this.time = time;
  }

  ZoneId zone() {
    return time.zone();
  }

  Instant daysAgo(int days) {
    return time.daysAgo(days);
  }

  /** The names of those who look after conversations and of those of us who wrote letters. */
  Map<String, String> names(List<Conversation> found, List<Letter> letters) {
    Set<String> ids = new HashSet<>();
    found.forEach(one -> one.assignee().ifPresent(ids::add));
    letters.stream().filter(TellLines::isOfOurs).forEach(letter -> ids.add(letter.author()));
    return names.names(ids);
  }

  InboxLine line(Conversation one, String excerpt, Map<String, String> people, ZoneId zone) {
    return new InboxLine(
        one.id(),
        one.state(),
        one.sender(),
        one.subject().title(),
        excerpt,
        one.receivedAt(),
        one.assignee().map(id -> people.getOrDefault(id, id)),
        time.delay(one, zone),
        one.turn());
  }

  static boolean isOfOurs(Letter letter) {
    return letter.kind() == Letter.Kind.SENT || letter.kind() == Letter.Kind.NOTE;
  }
}
