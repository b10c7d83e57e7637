using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>Adds up what the meters of server and product tell, and writes it in the text format that monitoring programs read.</summary>
/// <remarks>Only meters and labels named here are taken: a label may hold a pattern of an address, a method, a status, and nothing else.</remarks>
internal sealed class MetricsText : IDisposable
{
    private static readonly HashSet<string> Instruments = new(StringComparer.Ordinal)
    {
        "http.server.request.duration", "http.server.active_requests", "kestrel.active_connections",
        "signalr.server.active_connections", "dotnet.process.memory.working_set", "dotnet.gc.collections",
        "db.client.connection.count",
    };

    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "http.route", "http.request.method", "http.response.status_code", "gc.heap.generation", "db.client.connection.state",
    };

    /// <summary>Upper bounds in seconds.</summary>
    private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

    private readonly ConcurrentDictionary<(string Name, string Labels), Series> _series = new();
    private readonly MeterListener _listener = new();

    public MetricsText()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Meters.Name || Instruments.Contains(instrument.Name)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.Start();
    }

    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var group in _series.GroupBy(pair => pair.Key.Name).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("# TYPE ").Append(group.Key).Append(' ').Append(group.First().Value.Type).Append('\n');
            foreach (var (key, series) in group.OrderBy(pair => pair.Key.Labels, StringComparer.Ordinal)) series.Write(text, key.Name, key.Labels);
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var (type, suffix) = instrument switch
        {
            Histogram<double> => ("histogram", "_seconds"),
            Counter<long> => ("counter", "_total"),
            ObservableCounter<long> => ("counter", "_total"),
            _ => ("gauge", ""),
        };
        var series = _series.GetOrAdd((NameOf(instrument.Name) + suffix, LabelsOf(tags)), static (_, made) => new Series(made), type);
        if (type == "histogram") series.Observe(value);
        else if (instrument is UpDownCounter<long> or UpDownCounter<int> or Counter<long>) series.Add(value);
        else series.Set(value);
    }

    private static string NameOf(string name) => name.Replace('.', '_');

    private static string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new List<string>();
        foreach (var (name, value) in tags)
        {
            if (!Labels.Contains(name)) continue;
            var clean = (Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
            labels.Add($"{NameOf(name)}=\"{clean}\"");
        }

        labels.Sort(StringComparer.Ordinal);
        return string.Join(',', labels);
    }

    /// <summary>One line of numbers, or the buckets of one histogram.</summary>
    private sealed class Series(string type)
    {
        private readonly Lock _lock = new();
        private readonly long[] _buckets = new long[Bounds.Length + 1];
        private double _sum;
        private long _count;

        public string Type => type;

        public void Add(double value)
        {
            lock (_lock) _sum += value;
        }

        public void Set(double value)
        {
            lock (_lock) _sum = value;
        }

        public void Observe(double value)
        {
            var bucket = Array.FindIndex(Bounds, bound => value <= bound);
            lock (_lock)
            {
                _buckets[bucket < 0 ? Bounds.Length : bucket]++;
                _sum += value;
                _count++;
            }
        }

        public void Write(StringBuilder text, string name, string labels)
        {
            lock (_lock)
            {
                if (type != "histogram")
                {
                    Line(text, name, labels, _sum);
                    return;
                }

                var below = 0L;
                for (var bucket = 0; bucket < Bounds.Length; bucket++)
                {
                    below += _buckets[bucket];
                    Line(text, name + "_bucket", With(labels, Bounds[bucket].ToString(CultureInfo.InvariantCulture)), below);
                }

                Line(text, name + "_bucket", With(labels, "+Inf"), _count);
                Line(text, name + "_sum", labels, _sum);
                Line(text, name + "_count", labels, _count);
            }
        }

        private static string With(string labels, string bound) => labels.Length == 0 ? $"le=\"{bound}\"" : $"{labels},le=\"{bound}\"";

        private static void Line(StringBuilder text, string name, string labels, double value) => text
            .Append(name).Append(labels.Length == 0 ? "" : "{" + labels + "}").Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }
}
