package org.innoplaces.audit.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.innoplaces.audit.extension.AuditNames;
import org.innoplaces.plugin.Contributions;
import org.innoplaces.problem.Message;

/** What plugins call what they record; of one that fails, nothing. */
@ApplicationScoped
public class NameAudit {

  private final Contributions<AuditNames> plugins;

  /** For CDI proxies. */
  protected NameAudit() {
    this.plugins = Contributions.of(List.of());
  }

  @Inject
  NameAudit(@Any Instance<AuditNames> plugins) {
    this.plugins = Contributions.of(plugins);
  }

  /** What actions are called in a language, by their names. */
  public Map<String, String> actions(Locale locale) {
    return all(AuditNames::actions, locale);
  }

  /** What subjects are in a language, by the start of their names. */
  public Map<String, String> subjects(Locale locale) {
    return all(AuditNames::subjects, locale);
  }

  private Map<String, String> all(
      Function<AuditNames, Map<String, Message>> question, Locale locale) {
    Map<String, String> all = new TreeMap<>();
    plugins.collect(names -> told(question.apply(names), locale)).forEach(all::putAll);
    return all;
  }

  private static Map<String, String> told(Map<String, Message> words, Locale locale) {
    Map<String, String> told = new TreeMap<>();
    words.forEach((name, word) -> told.put(name, word.in(locale)));
    return told;
  }
}
