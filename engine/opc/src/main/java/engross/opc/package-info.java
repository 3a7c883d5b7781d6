/**
 * Packages of the Open Packaging Conventions (ECMA-376 Part 2). {@link engross.opc.OpcPackage} is the door for any package, {@link
 * engross.opc.WordPackage} for Word files, {@link engross.opc.ZipArchive} for writing an archive from nothing.
 */
@NullMarked
package engross.opc;

import org.jspecify.annotations.NullMarked;
