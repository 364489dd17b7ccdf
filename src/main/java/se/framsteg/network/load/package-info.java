/** How much each of a promoter's people has: companies, calls, open questions, and for managers the month's hours. */
@NullMarked
package se.framsteg.network.load;

import org.jspecify.annotations.NullMarked;
