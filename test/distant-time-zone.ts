// Imported before all other modules: it moves this process to a distant time zone.
process.env['TZ'] = 'Pacific/Kiritimati';
