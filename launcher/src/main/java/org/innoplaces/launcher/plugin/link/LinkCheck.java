package org.innoplaces.launcher.plugin.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.JarContent;
import org.innoplaces.launcher.plugin.PluginDescriptor;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.link.KnownClasses.Known;
import org.objectweb.asm.Opcodes;

/**
 * Checks that what a plugin's classes use exists and is meant to be used.
 *
 * <p>Libraries that a plugin brings along are asked only about our classes: they may well name
 * others that they can do without.
 */
public final class LinkCheck {

  /** So many are told; whoever has repaired those runs the check again. */
  private static final int MOST_REASONS = 5;

  /** The methods of these take anything; the compiler makes up what stands in the byte code. */
  private static final Set<String> POLYMORPHIC =
      Set.of("java/lang/invoke/MethodHandle", "java/lang/invoke/VarHandle");

  private final KnownClasses known;
  private final PluginDescriptor plugin;
  private final SortedMap<String, byte[]> own;
  private final Set<Reason> reasons = new LinkedHashSet<>();

  private LinkCheck(KnownClasses known, PluginDescriptor plugin, JarContent jar) {
    this.known = known;
    this.plugin = plugin;
    this.own = jar.classes();
  }

  /** What is wrong, sorted by class and five things at most; empty when all is well. */
  public static List<Reason> of(KnownClasses known, PluginDescriptor plugin, JarContent jar) {
    LinkCheck check = new LinkCheck(known, plugin, jar);
    check.own.values().forEach(check::check);
    return check.reasons.stream().limit(MOST_REASONS).toList();
  }

  private void check(byte[] code) {
    ClassShape user = ClassShape.of(code);
    Set<Reference> references = new LinkedHashSet<>(Reference.in(code));
    user.declared().forEach(type -> references.add(Reference.toClass(type)));
    references.stream()
        .filter(reference -> !own.containsKey(reference.owner() + ".class"))
        .forEach(reference -> check(user, reference));
  }

  private void check(ClassShape user, Reference reference) {
    Optional<Known> found = known.find(reference.owner());
    if (found.isEmpty()) {
      if (isCertainlyNeeded(user, reference.owner())) {
        add(Fault.MISSING_CLASS, user, named(reference.owner()));
      }
      return;
    }
    Owner owner = found.get().owner();
    if (!owner.opens(reference.owner()) || !found.get().shape().isVisible() && isOurs(owner)) {
      add(Fault.CLOSED_CLASS, user, named(reference.owner()));
    } else if (owner.kind() == Owner.Kind.PLUGIN && !plugin.dependsOn().contains(owner.plugin())) {
      add(Fault.UNDECLARED_DEPENDENCY, user, named(reference.owner()), owner.plugin());
    } else if (reference.isToMember() && (isOurs(owner) || isOwnCode(user))) {
      checkMember(user, reference, found.get());
    }
  }

  private void checkMember(ClassShape user, Reference reference, Known type) {
    if (POLYMORPHIC.contains(reference.owner())) {
      return;
    }
    Optional<Integer> access = new FindMember(known).of(type.shape(), reference);
    if (access.isEmpty()) {
      add(Fault.MISSING_MEMBER, user, MemberName.of(reference), named(reference.owner()));
    } else if (isOurs(type.owner())
        && (access.get() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) == 0) {
      add(Fault.CLOSED_MEMBER, user, MemberName.of(reference), named(reference.owner()));
    }
  }

  private static boolean isOurs(Owner owner) {
    return owner.kind() != Owner.Kind.SERVER;
  }

  private boolean isCertainlyNeeded(ClassShape user, String owner) {
    return owner.startsWith("org/innoplaces/")
        || isOwnCode(user) && (owner.startsWith("jakarta/") || owner.startsWith("java"));
  }

  /** Whether a class stands in the package of the plugin's class, or below it. */
  private boolean isOwnCode(ClassShape user) {
    String described = plugin.type().replace('.', '/');
    return user.name().startsWith(described.substring(0, described.lastIndexOf('/') + 1));
  }

  private void add(Fault fault, ClassShape user, String... more) {
    List<Object> arguments = new ArrayList<>(List.of(named(user.name())));
    arguments.addAll(List.of(more));
    reasons.add(Reason.of(fault, arguments.toArray()));
  }

  private static String named(String type) {
    return type.replace('/', '.').replace('$', '.');
  }
}
