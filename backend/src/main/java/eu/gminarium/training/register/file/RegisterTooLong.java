package eu.gminarium.training.register.file;

import eu.gminarium.shared.problem.Problem;
import java.util.Map;

/** A register is printed up to some length; a longer one is narrowed, or saved as a workbook. */
public final class RegisterTooLong extends Problem {

    private static final long serialVersionUID = 1L;

    private final long rows;

    RegisterTooLong(long rows, long most) {
        super("register-too-long", Category.CONFLICT, rows, most);
        this.rows = rows;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("rows", rows);
    }
}
