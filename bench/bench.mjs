console.log('Nothing is measured here yet.');
