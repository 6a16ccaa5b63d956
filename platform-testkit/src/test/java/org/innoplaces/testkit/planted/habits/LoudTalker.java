package org.innoplaces.testkit.planted.habits;

/** Talks to the terminal. */
public class LoudTalker {

  void talk() {
    System.out.println("I talk to whoever started the server");
  }
}
