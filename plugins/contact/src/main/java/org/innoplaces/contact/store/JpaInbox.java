package org.innoplaces.contact.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.InboxQuery;
import org.innoplaces.contact.InboxRepository;
import org.innoplaces.contact.Letter;

@ApplicationScoped
class JpaInbox implements InboxRepository {

  /**
   * Not with {@code like … escape}: of such a statement the provider would bind no value at all.
   */
  private static final String TEXT =
      "(locate(:text, lower(c.name)) > 0 or locate(:text, lower(c.email)) > 0"
          + " or locate(:text, lower(c.organisation)) > 0 or exists (select l.id from Letter l"
          + " where l.conversation = c.id and locate(:text, lower(l.text)) > 0))";

  private static final int AT_ONCE = 500;

  private final EntityManager entityManager;

  protected JpaInbox() {
    this(null);
  }

  @Inject
  JpaInbox(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<Conversation> find(InboxQuery query) {
    return asked(query, "select c", " order by c.receivedAt desc, c.id desc", Conversation.class)
        .setFirstResult(query.first())
        .setMaxResults(query.most())
        .getResultList();
  }

  @Override
  public long count(InboxQuery query) {
    return asked(query, "select count(c)", "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> asked(InboxQuery query, String start, String end, Class<T> type) {
    Map<String, Object> values = new HashMap<>();
    List<String> parts = new ArrayList<>(List.of(inStates(query, values)));
    query
        .subject()
        .ifPresent(
            subject -> {
              parts.add("c.subject.name = :subject");
              values.put("subject", subject);
            });
    query.assignee().ifPresent(assignee -> parts.add(assignedTo(assignee, values)));
    if (!query.text().isEmpty()) {
      parts.add(TEXT);
      values.put("text", query.text().toLowerCase(Locale.ROOT));
    }
    String where = " from Conversation c where " + String.join(" and ", parts);
    TypedQuery<T> asked = entityManager.createQuery(start + where + end, type);
    values.forEach(asked::setParameter);
    return asked;
  }

  private static String inStates(InboxQuery query, Map<String, Object> values) {
    List<String> each = new ArrayList<>();
    for (Conversation.State state : query.states()) {
      String name = "state" + values.size();
      values.put(name, state);
      each.add("c.state = :" + name);
    }
    return each.isEmpty() ? "1 = 0" : "(" + String.join(" or ", each) + ")";
  }

  private static String assignedTo(String assignee, Map<String, Object> values) {
    if (assignee.equals(InboxQuery.NOBODY)) {
      return "c.assignee is null";
    }
    values.put("assignee", assignee);
    return "c.assignee = :assignee";
  }

  @Override
  public Map<UUID, String> excerpts(Collection<UUID> conversations) {
    Map<UUID, String> excerpts = new HashMap<>();
    if (conversations.isEmpty()) {
      return excerpts;
    }
    List<Object[]> rows =
        entityManager
            .createQuery(
                "select l.conversation, substring(l.text, 1, 140) from Letter l"
                    + " where l.conversation in :ids and l.kind = :kind"
                    + " order by l.writtenAt, l.id",
                Object[].class)
            .setParameter("ids", conversations)
            .setParameter("kind", Letter.Kind.RECEIVED)
            .getResultList();
    rows.forEach(row -> excerpts.put((UUID) row[0], (String) row[1]));
    return excerpts;
  }

  @Override
  public Map<UUID, List<Letter>> letters(Collection<UUID> conversations) {
    List<UUID> all = List.copyOf(conversations);
    Map<UUID, List<Letter>> letters = new HashMap<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      entityManager
          .createQuery(
              "select l from Letter l where l.conversation in :ids order by l.writtenAt, l.id",
              Letter.class)
          .setParameter("ids", some)
          .getResultList()
          .forEach(
              one -> letters.computeIfAbsent(one.conversation(), id -> new ArrayList<>()).add(one));
    }
    return letters;
  }
}
