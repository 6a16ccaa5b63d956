package org.innoplaces.membership.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.innoplaces.http.TidyText;

/** Makes a form that somebody typed fit to be kept; whether it is right is another question. */
public final class TidyForm {

  private static final int LONGEST_NAME = 40;

  private TidyForm() {}

  /**
   * The same with tidy texts. Questions and options that have a text and no name get one that is
   * made of it, so that conditions can refer to them.
   */
  public static FormDefinition of(FormDefinition typed) {
    Set<String> names =
        typed.questions().stream()
            .map(question -> TidyText.line(question.name()))
            .collect(Collectors.toCollection(HashSet::new));
    return new FormDefinition(
        typed.sections().stream()
            .map(
                section ->
                    new Section(
                        said(section.title(), TidyForm::line),
                        section.questions().stream().map(one -> tidy(one, names)).toList()))
            .toList());
  }

  private static Question tidy(Question typed, Set<String> names) {
    Said label = said(typed.label(), TidyForm::line);
    return new Question(
        named(TidyText.line(typed.name()), label, names),
        typed.kind(),
        typed.required(),
        label,
        said(typed.help(), TidyText::lines),
        tidy(typed.options()),
        typed.when());
  }

  private static List<Choice> tidy(List<Choice> typed) {
    Set<String> values =
        typed.stream()
            .map(option -> TidyText.line(option.value()))
            .collect(Collectors.toCollection(HashSet::new));
    List<Choice> tidy = new ArrayList<>();
    for (Choice option : typed) {
      Said label = said(option.label(), TidyForm::line);
      tidy.add(new Choice(named(TidyText.line(option.value()), label, values), label));
    }
    return tidy;
  }

  private static String named(String name, Said label, Set<String> taken) {
    String text = label.in(Locale.ENGLISH);
    if (!name.isEmpty() || text.isEmpty()) {
      return name;
    }
    String made = made(text);
    String free = made;
    for (int i = 2; !taken.add(free); i++) {
      free = made + "-" + i;
    }
    return free;
  }

  private static String made(String text) {
    String letters =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-+$", "");
    // There must be room behind it for a number.
    String cut = letters.substring(0, Math.min(letters.length(), LONGEST_NAME - 4));
    return cut.isEmpty() ? "answer" : cut.replaceAll("-+$", "");
  }

  private static Said said(Said typed, UnaryOperator<String> tidy) {
    Map<String, String> texts = new HashMap<>();
    typed.texts().forEach((language, text) -> texts.put(language, tidy.apply(text)));
    texts.values().removeIf(String::isBlank);
    return new Said(texts);
  }

  private static String line(String typed) {
    return TidyText.line(typed).replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
  }
}
