import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Java compiler's own view of which file names a type of which other file: {@code java EdgeOracle.java LIST}, where LIST
 * holds the absolute path of one source file a line. Prints lines {@code attributed|named TAB from TAB to TAB name}.
 * Names are attributed by the compiler itself; where a missing library keeps it from attributing an expression, a
 * capitalised name is looked up in the compiler's tables by import, package and import on demand, and marked "named".
 */
public final class EdgeOracle {
    private static final Map<String, String> fileByType = new HashMap<>();
    private static final Set<String> lines = new TreeSet<>();

    public static void main(String[] arguments) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        List<Path> paths = Files.readAllLines(Path.of(arguments[0])).stream().map(Path::of).toList();
        List<String> options = List.of("-proc:none", "-implicit:none", "-XDshould-stop.ifError=FLOW", "-Xlint:none");
        JavacTask task = (JavacTask) compiler.getTask(null, files, problem -> { }, options, null, files.getJavaFileObjectsFromPaths(paths));
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        try {
            task.analyze();
        } catch (RuntimeException failure) {
            System.err.println("attribution ended early: " + failure);
        }
        Trees trees = Trees.instance(task);
        for (CompilationUnitTree unit : units) declare(unit);
        for (CompilationUnitTree unit : units) new Mentions(trees, unit).scan(unit, null);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        lines.forEach(out::println);
        out.flush();
    }

    private static void declare(CompilationUnitTree unit) {
        String prefix = packageOf(unit);
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof com.sun.source.tree.ClassTree declared) {
                fileByType.putIfAbsent(prefix + declared.getSimpleName(), pathOf(unit.getSourceFile()));
            }
        }
    }

    private static String packageOf(CompilationUnitTree unit) {
        return unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    }

    private static String pathOf(JavaFileObject file) {
        return Path.of(file.toUri()).toString();
    }

    private static final class Mentions extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final CompilationUnitTree unit;
        private final String from;
        private final Map<String, String> imported = new HashMap<>();
        private final List<String> prefixes = new ArrayList<>();
        private final Set<String> variables = new HashSet<>();

        Mentions(Trees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.unit = unit;
            this.from = pathOf(unit.getSourceFile());
            prefixes.add(packageOf(unit));
            for (ImportTree each : unit.getImports()) {
                String name = each.getQualifiedIdentifier().toString();
                if (name.endsWith(".*")) prefixes.add(name.substring(0, name.length() - 1));
                else if (!each.isStatic()) imported.put(name.substring(name.lastIndexOf('.') + 1), name);
            }
        }

        @Override
        public Void visitVariable(VariableTree tree, Void nothing) {
            variables.add(tree.getName().toString());
            return super.visitVariable(tree, nothing);
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void nothing) {
            if (!isWritten(tree)) return null;
            Element element = trees.getElement(getCurrentPath());
            String single = imported.get(tree.getName().toString());
            // Where the imported type is in a missing library the compiler recovers with one of the same package.
            if (single != null && !isDeclared(single)) return null;
            if (element instanceof TypeElement type && isKnown(type)) addType(type);
            else if (!isAttributed(element)) addNamed(tree.getName().toString());
            return super.visitIdentifier(tree, nothing);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
            if (!isWritten(tree)) return null;
            Element element = trees.getElement(getCurrentPath());
            if (element instanceof TypeElement type && isKnown(type)) addType(type);
            else if (!isAttributed(element)) addQualified(tree.toString());
            return super.visitMemberSelect(tree, nothing);
        }

        /** False for the types that the compiler fills in for `var` and for parameters of lambdas. */
        private boolean isWritten(Tree tree) {
            return trees.getSourcePositions().getEndPosition(unit, tree) >= 0;
        }

        private boolean isAttributed(Element element) {
            return element != null && !(element instanceof TypeElement) && !(element instanceof PackageElement);
        }

        private boolean isKnown(TypeElement type) {
            // What the compiler could not resolve is a type of its own making inside the one before the dot.
            return type.asType().getKind() != TypeKind.ERROR && fileByType.containsKey(outermost(type));
        }

        private void addType(TypeElement type) {
            add("attributed", outermost(type));
        }

        private String outermost(TypeElement type) {
            Element element = type;
            while (element.getEnclosingElement() != null && !(element.getEnclosingElement() instanceof PackageElement)) {
                element = element.getEnclosingElement();
            }
            return element instanceof TypeElement top ? top.getQualifiedName().toString() : "";
        }

        private void addNamed(String name) {
            if (!Character.isUpperCase(name.charAt(0)) || variables.contains(name)) return;
            String single = imported.get(name);
            if (single != null) {
                addQualified(single);
                return;
            }
            for (String prefix : prefixes) {
                if (fileByType.containsKey(prefix + name)) {
                    add("named", prefix + name);
                    return;
                }
            }
        }

        private void addQualified(String name) {
            String type = declaredPart(name);
            if (type != null) add("named", type);
        }

        private boolean isDeclared(String name) {
            return declaredPart(name) != null;
        }

        private String declaredPart(String name) {
            for (String part = name; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('.')))) {
                if (part.indexOf('.') > 0 && fileByType.containsKey(part)) return part;
            }
            return null;
        }

        private void add(String kind, String type) {
            String to = fileByType.get(type);
            if (to != null && !to.equals(from)) lines.add(kind + "\t" + from + "\t" + to + "\t" + type);
        }
    }
}
