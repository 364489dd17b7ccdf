/**
 * Who of a promoter organisation a company has as its own. While the organisation has anybody at all, somebody keeps each of
 * its companies, whatever has happened.
 */
@NamedInterface("keepers")
@NullMarked
package se.framsteg.network.keepers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
