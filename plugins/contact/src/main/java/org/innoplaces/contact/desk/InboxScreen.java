package org.innoplaces.contact.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.contact.Colleague;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.InboxPage;
import org.innoplaces.contact.InboxQuery;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.action.ReadInbox;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** The list of what people wrote: {@code #{contactInbox.…}}. */
@Named("contactInbox")
@RequestScoped
public class InboxScreen {

  private static final int SIZE = 25;
  private static final String OPEN = "open";
  private static final String ALL = "all";
  private static final String ME = "me";

  private final DeskForm form;
  private final ReadInbox inbox;
  private final CurrentActor actor;
  private InboxPage page;
  private List<Subject> subjects;
  private List<Colleague> colleagues;
  private long aside = -1;

  /** For CDI proxies. */
  protected InboxScreen() {
    this(null, null, null);
  }

  /** Reads this address. */
  @Inject
  public InboxScreen(DeskForm form, ReadInbox inbox, CurrentActor actor) {
    this.form = form;
    this.inbox = inbox;
    this.actor = actor;
  }

  /** Whether one conversation is asked for, and not the list. */
  public boolean isOne() {
    return form.part(1).isPresent();
  }

  /** The part of the list that is asked for. */
  public InboxPage getPage() {
    if (page == null) {
      page = inbox.page(actor(), query());
    }
    return page;
  }

  private Actor actor() {
    return actor.get();
  }

  private InboxQuery query() {
    Optional<String> subject =
        choice("subject", getSubjects().stream().map(Subject::name).toList());
    Optional<String> assignee =
        value("assignee").map(chosen -> chosen.equals(ME) ? actor().id() : chosen);
    int first = (getNumber() - 1) * SIZE;
    return new InboxQuery(states(), subject, assignee, value("text").orElse(""), first, SIZE);
  }

  private Set<Conversation.State> states() {
    String chosen = choice("state", getStates()).orElse(OPEN);
    return switch (chosen) {
      case OPEN -> InboxQuery.OPEN;
      case ALL -> EnumSet.allOf(Conversation.State.class);
      default ->
          Set.of(
              Stream.of(Conversation.State.values())
                  .filter(state -> state.token().equals(chosen))
                  .findFirst()
                  .orElseThrow());
    };
  }

  private Optional<String> value(String name) {
    return form.parameter(name).filter(text -> !text.isBlank());
  }

  private Optional<String> choice(String name, List<String> choices) {
    Optional<String> chosen = value(name);
    chosen
        .filter(text -> !choices.contains(text))
        .ifPresent(
            text -> {
              Source source = Source.parameter(name);
              String known = String.join(", ", choices);
              throw new InvalidInput(Problem.of("wrong-choice", source, text, known));
            });
    return chosen;
  }

  /** How many mails were set aside lately. */
  public long getAside() {
    if (aside < 0) {
      aside = inbox.aside(actor());
    }
    return aside;
  }

  /** The same, told. */
  public String getAsideTold() {
    return ContactWords.of("inbox.aside", getAside()).in(form.locale());
  }

  /** What one can choose of states. */
  public List<String> getStates() {
    return Stream.concat(
            Stream.of(OPEN, ALL),
            Stream.of(Conversation.State.values()).map(Conversation.State::token))
        .toList();
  }

  /** The chosen state. */
  public String getState() {
    return value("state").orElse(OPEN);
  }

  /** What one can choose of subjects. */
  public List<Subject> getSubjects() {
    if (subjects == null) {
      subjects = inbox.subjects(actor());
    }
    return subjects;
  }

  /** What a subject is called. */
  public String title(Subject subject) {
    return subject.title().in(form.locale());
  }

  /** Who may answer. */
  public List<Colleague> getColleagues() {
    if (colleagues == null) {
      colleagues = inbox.colleagues(actor());
    }
    return colleagues;
  }

  /** A value of the address as it was typed. */
  public String typed(String name) {
    return form.parameter(name).orElse("");
  }

  /** How many there are, in words. */
  public String getFound() {
    return ContactWords.of("inbox.found", getPage().total()).in(form.locale());
  }

  /** The page to go back to; the last one for who asked for one behind it. */
  public int getBefore() {
    return Math.max(1, Math.min(getNumber() - 1, getPages()));
  }

  /** Which part of the list it is, from 1. */
  public int getNumber() {
    String typed = value("page").orElse("1");
    if (!typed.matches("[1-9]\\d{0,5}")) {
      Source source = Source.parameter("page");
      throw new InvalidInput(Problem.of("malformed-page", source, typed, "999999"));
    }
    return Integer.parseInt(typed);
  }

  /** How many parts there are. */
  public int getPages() {
    return (int) Math.max(1, (getPage().total() + SIZE - 1) / SIZE);
  }

  /** Where another part of the same list is. */
  public String path(int number) {
    StringBuilder path = new StringBuilder("/desk/plugins/contact?page=" + number);
    for (String name : List.of("state", "subject", "assignee", "text")) {
      value(name)
          .ifPresent(
              text ->
                  path.append('&')
                      .append(name)
                      .append('=')
                      .append(URLEncoder.encode(text, StandardCharsets.UTF_8)));
    }
    return path.toString();
  }
}
