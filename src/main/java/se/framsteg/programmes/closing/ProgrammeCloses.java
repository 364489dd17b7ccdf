package se.framsteg.programmes.closing;

import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;

/**
 * A manager is about to close a programme. Told within the transaction and before anything is looked at, so that whoever writes what
 * a closed programme keeps can be waited for.
 */
public record ProgrammeCloses(Manager by, Programme programme) {}
