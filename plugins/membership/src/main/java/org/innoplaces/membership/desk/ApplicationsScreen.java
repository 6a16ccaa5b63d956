package org.innoplaces.membership.desk;

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
import org.innoplaces.access.CurrentActor;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.ReadApplications;
import org.innoplaces.membership.review.ApplicationPage;
import org.innoplaces.membership.review.ApplicationQuery;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** The list of applications: {@code #{membershipApplications.…}}. */
@Named("membershipApplications")
@RequestScoped
public class ApplicationsScreen {

  private static final int SIZE = 25;
  private static final String OPEN = "open";
  private static final String ALL = "all";
  private static final String STATE = "state";
  private static final String MINE = "mine";

  private final DeskForm form;
  private final ReadApplications applications;
  private final CurrentActor actor;
  private ApplicationPage page;

  /** For CDI proxies. */
  protected ApplicationsScreen() {
    this(null, null, null);
  }

  /** Reads this address. */
  @Inject
  public ApplicationsScreen(DeskForm form, ReadApplications applications, CurrentActor actor) {
    this.form = form;
    this.applications = applications;
    this.actor = actor;
  }

  /** Whether one application is asked for, and not the list. */
  public boolean isOne() {
    return form.part(1).isPresent();
  }

  /** The part of the list that is asked for. */
  public ApplicationPage getPage() {
    if (page == null) {
      Optional<String> voter = Optional.of(actor.get().id()).filter(id -> isMine());
      int first = (getNumber() - 1) * SIZE;
      page =
          applications.page(
              actor.get(),
              new ApplicationQuery(states(), voter, value("text").orElse(""), first, SIZE));
    }
    return page;
  }

  private Set<ApplicationState> states() {
    String chosen = getState();
    if (!getStates().contains(chosen)) {
      Source source = Source.parameter(STATE);
      String known = String.join(", ", getStates());
      throw new InvalidInput(Problem.of("wrong-choice", source, chosen, known));
    }
    return switch (chosen) {
      case OPEN -> ApplicationState.OPEN;
      case ALL -> EnumSet.allOf(ApplicationState.class);
      default -> EnumSet.copyOf(seen().filter(state -> state.token().equals(chosen)).toList());
    };
  }

  private static Stream<ApplicationState> seen() {
    return Stream.of(ApplicationState.values())
        .filter(state -> !ApplicationState.UNSEEN.contains(state));
  }

  private Optional<String> value(String name) {
    return form.parameter(name).filter(text -> !text.isBlank());
  }

  /** What one can choose of states. */
  public List<String> getStates() {
    return Stream.concat(Stream.of(OPEN, ALL), seen().map(ApplicationState::token)).toList();
  }

  /** The chosen state. */
  public String getState() {
    return value(STATE).orElse(OPEN);
  }

  /** What a choice is called. */
  public String label(String state) {
    String key = state.equals(OPEN) || state.equals(ALL) ? "review." + state : "state." + state;
    return MembershipWords.of(key).in(form.locale());
  }

  /** Whether only those are asked for that one has to vote on. */
  public boolean isMine() {
    return value(MINE).isPresent();
  }

  /** A value of the address as it was typed. */
  public String typed(String name) {
    return form.parameter(name).orElse("");
  }

  /** The place on the waiting list in words. */
  public String place(int position) {
    return MembershipWords.of("review.position", position).in(form.locale());
  }

  /** How many there are, in words. */
  public String getFound() {
    return MembershipWords.of("review.found", getPage().total()).in(form.locale());
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
    StringBuilder path = new StringBuilder("/desk/plugins/membership?page=" + number);
    for (String name : List.of(STATE, "text", MINE)) {
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
