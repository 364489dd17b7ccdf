/** Where a company sees what was agreed on, and says whether it is so, signed in or by a link. */
@NullMarked
package se.framsteg.network.advice.web;

import org.jspecify.annotations.NullMarked;
