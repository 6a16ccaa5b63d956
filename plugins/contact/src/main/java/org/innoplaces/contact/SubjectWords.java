package org.innoplaces.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a subject says in one language, where somebody wrote it. */
@Embeddable
public class SubjectWords {

  @Column(name = "title")
  private String title;

  @Column(name = "intro")
  private String intro;

  @Column(name = "answer")
  private String answer;

  /** For the persistence provider. */
  protected SubjectWords() {}

  /**
   * These words.
   *
   * @param intro shown to who chooses the subject; may be null
   * @param answer a path or address where the answer may stand already; may be null
   */
  public SubjectWords(String title, String intro, String answer) {
    this.title = title;
    this.intro = intro;
    this.answer = answer;
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** What is said to who chooses it; null when nothing is. */
  public String intro() {
    return intro;
  }

  /** Where the answer may stand already; null when nowhere. */
  public String answer() {
    return answer;
  }
}
