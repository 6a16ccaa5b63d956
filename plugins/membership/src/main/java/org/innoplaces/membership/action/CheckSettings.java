package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.form.Choice;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.FormRepository;
import org.innoplaces.membership.form.Question;
import org.innoplaces.membership.form.QuestionKind;
import org.innoplaces.problem.Problem;
import org.innoplaces.settings.action.CurrentSettings;

/** Whether what is set goes together, and fits the form of now. */
@ApplicationScoped
public class CheckSettings {

  private final FormRepository forms;
  private final CurrentSettings settings;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected CheckSettings() {
    this(null, null, null);
  }

  @Inject
  CheckSettings(FormRepository forms, CurrentSettings settings, CheckAccess access) {
    this.forms = forms;
    this.settings = settings;
    this.access = access;
  }

  /**
   * What does not fit any more, for who changes the form: a new version of it may lack what the
   * settings name. Permission {@code manage} on {@code membership-form}.
   */
  @Transactional
  public List<Problem> unfit(Actor actor) {
    access.require(actor, MembershipPlugin.MANAGE);
    return problems(settings.of(MembershipSettings.class));
  }

  /** What is wrong with settings before they are kept; who may set them is asked there. */
  @Transactional
  public List<Problem> problems(MembershipSettings wanted) {
    List<Problem> problems = new ArrayList<>();
    if (wanted.quorum() > wanted.reviewers()) {
      problems.add(
          MembershipWords.wrongField("quorum", "set-quorum", wanted.quorum(), wanted.reviewers()));
    }
    if (!wanted.collegeQuestion().isEmpty()) {
      problems.addAll(colleges(wanted, forms.current().definition()));
    }
    return problems;
  }

  private static List<Problem> colleges(MembershipSettings wanted, FormDefinition form) {
    String name = wanted.collegeQuestion();
    Optional<Question> question = form.question(name).filter(CheckSettings::isChoice);
    if (question.isEmpty()) {
      return List.of(noQuestion(name, form));
    }
    List<String> values = question.get().options().stream().map(Choice::value).toList();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < wanted.colleges().size(); i++) {
      String value = wanted.colleges().get(i).value().strip();
      if (!values.contains(value)) {
        problems.add(
            MembershipWords.wrongField(
                "colleges/" + i + "/value", "set-college", name, value, told(values.stream())));
      }
    }
    return problems;
  }

  private static Problem noQuestion(String name, FormDefinition form) {
    String choices =
        told(form.questions().stream().filter(CheckSettings::isChoice).map(Question::name));
    return choices.isEmpty()
        ? MembershipWords.wrongField("college", "set-no-question", name)
        : MembershipWords.wrongField("college", "set-question", name, choices);
  }

  private static boolean isChoice(Question question) {
    return question.kind() == QuestionKind.CHOICE;
  }

  private static String told(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }
}
