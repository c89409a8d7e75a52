using FsCheck;
using FsCheck.Fluent;

namespace Yifa.Tests.Kernel.Calendar;

// Values for properties.
internal static class Some
{
    // Days of the listed years and of a few on either side, where only the weekday is known.
    public static Gen<DateOnly> Day =>
        Gen.Choose(new DateOnly(2016, 1, 1).DayNumber, new DateOnly(2029, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);
}
