package org.innoplaces.webhook.action;

import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** A webhook leads to an address that is not on the public internet. */
public class PrivateAddress extends InvalidInput {

  private static final long serialVersionUID = 1L;

  /** Names the host. */
  public PrivateAddress(String host) {
    super(Problem.of("private-address", Source.pointer("/url"), host));
  }
}
