package ac.kingsmere.board.award;

public class AttendanceRules {

    public enum Contact { NONE, TUTOR, DEAN, VISA_OFFICE }

    /** Who writes to a candidate about missed seminars; marks play no part in it. */
    public Contact contactFor(double attendancePercent, boolean sponsored) {
        if (attendancePercent >= 70) {
            return Contact.NONE;
        }
        if (attendancePercent >= 60) {
            return sponsored ? Contact.VISA_OFFICE : Contact.TUTOR;
        }
        return attendancePercent >= 50 || attendancePercent >= 40 && !sponsored ? Contact.TUTOR : Contact.DEAN;
    }

    public boolean isRecorded(String room) {
        return !room.startsWith("ONLINE");
    }

    public String letterName(Contact contact, String locale) {
        return "attendance-" + contact.name().toLowerCase() + "." + locale + ".docx";
    }

    public double percent(int attended, int planned) {
        return planned == 0 ? 100 : attended * 100.0 / planned;
    }
}
