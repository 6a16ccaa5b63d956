package org.innoplaces.launcher.plugin.link;

import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** Looks for a member where Java does: in a class and in all that it inherits from. */
final class FindMember {

  private final KnownClasses known;

  FindMember(KnownClasses known) {
    this.known = known;
  }

  /** The access flags of the member; a parent that cannot be found is given the benefit. */
  Optional<Integer> of(ClassShape type, Reference reference) {
    Integer access = type.accessOf(reference.member(), reference.descriptor());
    if (access != null) {
      return Optional.of(access);
    }
    if (reference.member().equals("<init>")) {
      return Optional.empty();
    }
    return type.parents().stream()
        .flatMap(parent -> inParent(parent, reference).stream())
        .findFirst();
  }

  private Optional<Integer> inParent(String parent, Reference reference) {
    return known
        .find(parent)
        .map(found -> of(found.shape(), reference))
        .orElse(Optional.of(Opcodes.ACC_PUBLIC));
  }
}
